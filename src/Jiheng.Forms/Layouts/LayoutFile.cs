using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Layouts;

/// <summary>A layout as its YAML file says it.</summary>
internal sealed class LayoutFile
{
    public string Code { get; set; } = "";

    public string Label { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Issuer { get; set; } = "";

    public List<string> Titles { get; set; } = [];

    public List<string> Labels { get; set; } = [];

    public List<string> Columns { get; set; } = [];

    public SheetFile? Sheet { get; set; }

    /// <exception cref="FormatException">A kind, column or row is wrong; the message names the layout.</exception>
    public FormLayout Build()
    {
        try
        {
            return new FormLayout(Code, Label, KindOf(Kind), Issuer, Titles, Labels, [.. Columns.Select(Enum.Parse<IndicatorColumn>)], Sheet?.Build());
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw new FormatException($"Layout {Code}: {problem.Message}", problem);
        }
    }

    private static FormKind KindOf(string kind) => kind switch
    {
        "target-declaration" => FormKind.TargetDeclaration,
        "self-evaluation" => FormKind.SelfEvaluation,
        "department-plan" => FormKind.DepartmentPlan,
        "department-self-evaluation" => FormKind.DepartmentSelfEvaluation,
        "monitoring" => FormKind.Monitoring,
        "evaluation" => FormKind.Evaluation,
        _ => throw new FormatException($"Unknown form kind {kind}."),
    };

    internal sealed class SheetFile
    {
        public string? Subtitle { get; set; }

        public string? Note { get; set; }

        /// <summary>元, 万元 or 亿元</summary>
        public string Unit { get; set; } = Glossary.Label(MoneyUnit.WanYuan);

        /// <summary>portrait or landscape</summary>
        public string Paper { get; set; } = "portrait";

        public List<int> Widths { get; set; } = [];

        public List<string> Rows { get; set; } = [];

        /// <summary>Level, second level, name, points and meaning between bars; what is left out at the end is blank.</summary>
        public List<string> Skeleton { get; set; } = [];

        public LayoutSheet Build() => new(
            Subtitle is null ? null : LayoutText.Parse(Subtitle),
            Note is null ? null : LayoutText.Parse(Note),
            Enum.GetValues<MoneyUnit>().First(unit => Glossary.Label(unit) == Unit),
            Paper == "landscape",
            Widths,
            SheetNotation.Rows(Rows, Widths.Count),
            [.. Skeleton.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => new SkeletonRow(At(cells, 0), At(cells, 1), At(cells, 2), At(cells, 3), At(cells, 4)))]);

        private static string At(string[] cells, int index) => index < cells.Length ? cells[index] : "";
    }
}
