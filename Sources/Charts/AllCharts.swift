// Every kind of chart, in the order in which readers meet them; contract and golden tests go through this list.

/// The kinds there are.
package let allCharts: [any ChartKind.Type] = [
    // What a census looks like.
    WaitDistribution.self,

    // Over time.
    StackedBands.self,
    TrendLine.self,
    ForecastFan.self,
    MilestoneRows.self,
    CohortFall.self,
    SmallMultiples.self,
    Sparkline.self,

    // Control charts, and trusts beside each other.
    ControlPanel.self, Funnel.self, PositionStrip.self,

    // Parts, ranks and groups.
    Pareto.self, Waterfall.self, IntervalDots.self,

]

/// The kinds of table that are pictures as well.
package let allTableKinds: [any TableKind.Type] = [HeatTable.self, ProgrammeTable.self]
