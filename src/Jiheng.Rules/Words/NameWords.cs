namespace Jiheng.Rules.Words;

/// <summary>What the words of an indicator's name say. The words stand in names.yaml.</summary>
[Flags]
public enum NameWords : ulong
{
    None = 0,

    /// <summary>A rate, to be given in percent.</summary>
    Rate = 1UL << 0,

    /// <summary>A degree that is given in percent, such as 满意度.</summary>
    Degree = 1UL << 1,

    /// <summary>A number of things, times or people.</summary>
    Count = 1UL << 2,

    /// <summary>A volume counted in pieces or times, such as 业务量.</summary>
    Volume = 1UL << 3,

    /// <summary>A duration or time limit.</summary>
    Duration = 1UL << 4,

    /// <summary>Time needed to handle, answer or restore something.</summary>
    Processing = 1UL << 5,

    /// <summary>Reaction to a fault.</summary>
    Response = 1UL << 6,

    /// <summary>Recovery from a fault.</summary>
    Recovery = 1UL << 7,

    /// <summary>Share of time in which something works.</summary>
    Uptime = 1UL << 8,

    /// <summary>A fault rate.</summary>
    Fault = 1UL << 9,

    /// <summary>A lifetime or warranty.</summary>
    Lifetime = 1UL << 10,

    /// <summary>How long a service or contract runs.</summary>
    ContractTerm = 1UL << 11,

    /// <summary>Hours on duty or open, which need a "per day".</summary>
    OpenHours = 1UL << 12,

    /// <summary>Being in time.</summary>
    Timeliness = 1UL << 13,

    /// <summary>Satisfaction.</summary>
    Satisfaction = 1UL << 14,

    /// <summary>How many complaints.</summary>
    Complaint = 1UL << 15,

    /// <summary>Satisfaction of those only who complained.</summary>
    ComplaintHandling = 1UL << 16,

    /// <summary>Something of which less is better.</summary>
    Negative = 1UL << 17,

    /// <summary>Accidents and cases, counted as 起.</summary>
    Incident = 1UL << 18,

    /// <summary>A rate per ten thousand or so, no percentage.</summary>
    PerTenThousand = 1UL << 19,

    /// <summary>Counted by event, not by person.</summary>
    EventCount = 1UL << 20,

    /// <summary>Counted by person, not by event.</summary>
    HeadCount = 1UL << 21,

    /// <summary>Saving or keeping of costs: more is better.</summary>
    CostSaving = 1UL << 22,

    /// <summary>A grant, wage or investment that may have a lower limit.</summary>
    GrantStandard = 1UL << 23,

    /// <summary>A price per unit or head.</summary>
    UnitPrice = 1UL << 24,

    /// <summary>A total larger than the budget of the project by nature.</summary>
    Total = 1UL << 25,

    /// <summary>Purchases and posts, which may have an upper limit.</summary>
    Cap = 1UL << 26,

    /// <summary>Consumption, stock or violations: less is better.</summary>
    Burden = 1UL << 27,

    /// <summary>A number that those who ask for the service decide.</summary>
    DemandDriven = 1UL << 28,

    /// <summary>Payment, procurement, compliance.</summary>
    ProcessMeasure = 1UL << 29,

    /// <summary>How much was done: output, no benefit.</summary>
    OutputPhrase = 1UL << 30,

    /// <summary>Speaks of economic benefit.</summary>
    Economic = 1UL << 31,

    /// <summary>Speaks of safety, order, service.</summary>
    Social = 1UL << 32,

    /// <summary>Efficiency of the office itself.</summary>
    Efficiency = 1UL << 33,

    /// <summary>A utilisation rate.</summary>
    Utilisation = 1UL << 34,

    /// <summary>Resources, energy, waste.</summary>
    Resource = 1UL << 35,

    /// <summary>Staff, area, posts, stock.</summary>
    Input = 1UL << 36,

    /// <summary>Money owed by law.</summary>
    LegalPay = 1UL << 37,

    /// <summary>Paying out or paying in.</summary>
    LegalAct = 1UL << 38,

    /// <summary>Starts with a verb.</summary>
    Verb = 1UL << 39,

    /// <summary>Starts with a verb of change.</summary>
    ChangeVerb = 1UL << 40,

    /// <summary>Pays out people instead of money.</summary>
    PaidThing = 1UL << 41,

    /// <summary>Ends with an adjective: a judgement, no measure.</summary>
    StateEnding = 1UL << 42,

    /// <summary>Ends with a noun that can be measured.</summary>
    Measure = 1UL << 43,

    /// <summary>A completion rate of nobody knows what.</summary>
    GenericCompletion = 1UL << 44,

    /// <summary>Timeliness that fits any project.</summary>
    GenericTime = 1UL << 45,

    /// <summary>Satisfaction of whomever with whatever.</summary>
    GeneralPublic = 1UL << 46,

    /// <summary>The public is asked.</summary>
    PublicRater = 1UL << 47,

    /// <summary>A sample row that was not filled.</summary>
    Placeholder = 1UL << 48,

    /// <summary>A part of the row above.</summary>
    Part = 1UL << 49,

    /// <summary>May lie outside 0 to 100 percent.</summary>
    MayExceed = 1UL << 50,

    /// <summary>A quality such as 规范性 that needs a definition to be counted.</summary>
    QualityWord = 1UL << 51,

    /// <summary>System, software, platform: often one and the same thing.</summary>
    SoftwareLike = 1UL << 52,

    /// <summary>A benefit that fits any project.</summary>
    BoilerText = 1UL << 53,

    /// <summary>A level's name where the indicator's should stand.</summary>
    LevelName = 1UL << 54,

    /// <summary>A share of something although it counts.</summary>
    Share = 1UL << 55,

    /// <summary>Something bad that was handled or lessened.</summary>
    Handled = 1UL << 56,

    /// <summary>A number of things to be made.</summary>
    Amount = 1UL << 57,

    /// <summary>Ends with an operator in words.</summary>
    WordedOperator = 1UL << 58,
}
