// The names of methods and fields on which analysts' code relies: these stay within a major version.
import Calculators
import Testing

@Suite struct ContractTests {
    /// By method: the fields of a request, and those of an answer; more may be added.
    private static let contract: KeyValuePairs = [
        "wait": (
            "clock_start census_date",
            """
            days_waited band within_18_weeks over_18_weeks over_52_weeks over_65_weeks over_78_weeks over_104_weeks
            """
        ),
        "percentile": ("band_counts percentile minimum_count", "weeks open_band"),
        "spc": (
            "dates values improvement_direction target rebase_dates fix_after_n_points screen_outliers",
            """
            dates mean lower_process_limit upper_process_limit outside_limits close_to_limits point_type rules variation \
            assurance trial_limits
            """
        ),
        "queue": (
            """
            demand_per_week capacity_per_week target_wait_weeks factor queue_size target_queue_size weeks_to_target \
            cv_demand cv_capacity mean_wait_weeks performance referrals_per_week
            """,
            """
            load target_mean_wait_weeks target_queue_size relief_capacity_per_week target_capacity_per_week pressure \
            list_size
            """
        ),
        "calibrate": (
            "referrals treatments incompletes redistribute_m0_reneges allow_negative_params",
            "renege_param capacity_param"
        ),
        "project": (
            "incompletes_t0 referrals capacity renege_param capacity_param surplus_method",
            "treatments reneges incompletes"
        ),
        "proportion": ("numerator denominator confidence multiplier", "value lower upper"),
        "rate": ("numerator denominator confidence multiplier", "value lower upper method"),
        "funnel": (
            "numerator denominator multiplier overdispersion",
            "average lower_2s upper_2s lower_3s upper_3s phi tau2 significance"
        ),
        "cancellation": (
            """
            planned_operation_date planned_admission_date cancellation_date reason_group patient_classification \
            admission_method rescheduled_within_hours treated_date as_of
            """,
            "in_scope last_minute counts_in_qmco rebook_by breach_28_day"
        ),
        "readiness": (
            """
            smoker bmi hba1c_mmol_mol haemoglobin_g_l systolic_mmhg diastolic_mmhg af heart_rate clinical_frailty_scale \
            audit_c
            """,
            "flags flag_count not_recorded"
        ),
        "validation": ("days_waited days_since_last_validation", "stage_weeks due"),
        "suppress": ("counts policy", "shown total"),
        "clearance": ("waiting completed_per_week", "clearance_weeks"),
        "inequality": ("population value", "sii rii"),
    ]

    @Test(arguments: contract.map(\.key))
    func `a method has its fields, in their order`(method: String) throws {
        let calculator = try #require(Calculator.all.first { $0.name == method })
        let (fields, answers) = try #require(Self.contract.first { $0.key == method }).value
        #expect(calculator.fields.map(\.name).starts(with: fields.split(separator: " ").map(String.init)))
        #expect(calculator.answers.map(\.name).starts(with: answers.split(separator: " ").map(String.init)))
    }
}
