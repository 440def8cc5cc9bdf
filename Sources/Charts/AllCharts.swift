// Every kind of chart, in the order in which readers meet them; contract and golden tests go through this list.

/// The kinds there are.
package let allCharts: [any ChartKind.Type] = [WaitDistribution.self]
