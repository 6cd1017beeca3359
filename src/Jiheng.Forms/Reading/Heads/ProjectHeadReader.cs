using System.Collections.Frozen;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>Whose form it is, what project, and when.</summary>
internal static class ProjectHeadReader
{
    private static readonly FrozenSet<string> FormFillers = ReadingWords.Labels["填表单位"].ToFrozenSet();

    public static Project Read(IReadOnlyList<Token> tokens, List<HeadEntry> entries, Dictionary<string, Place> places)
    {
        string? Value(FormField field, string name)
        {
            var entry = entries.Where(candidate => candidate.Field == field && candidate.Values.Count > 0 && !IsMoneyUnit(candidate.Text!)).MinBy(Rank);
            if (entry is null) return null;
            places[name] = entry.Values[0].Place;
            return CheckBoxes.Ticked(LabelKey.OneLine(entry.Text!));
        }

        var printedName = Value(FormField.ProjectName, "project.name");
        var (nameCode, name) = printedName is null ? (null, null) : WithCode(printedName);
        var (departmentCode, department) = WithCode(Value(FormField.Department, "project.department"));
        var (unitCode, unit) = WithCode(Value(FormField.Unit, "project.unit"));
        if (unit is null && tokens.FirstOrDefault(IsCodedUnit) is { } coded)
        {
            (unitCode, unit) = WithCode(coded.Text);
            places["project.unit"] = coded.Place;
            if (department is null && unit!.IndexOf("部门", StringComparison.Ordinal) is var at && at > 1 && at + 2 < unit.Length) (department, unit) = (unit[..(at + 2)], unit[(at + 2)..]);
        }

        var period = Value(FormField.Period, "project.period") is { } span ? PeriodText.Span(span) : default;
        var code = Value(FormField.ProjectCode, "project.code") ?? nameCode;
        return new Project
        {
            Name = name is { Length: > 0 } ? name : null,
            NameAsPrinted = printedName is null ? null : AsPrinted(entries.Find(entry => entry.Field == FormField.ProjectName && entry.Values.Count > 0)!.Values[0]),
            Code = code,
            Category = Value(FormField.Category, "project.category"),
            Nature = Value(FormField.Nature, "project.nature"),
            Department = department,
            DepartmentCode = departmentCode,
            Unit = unit,
            UnitCode = unitCode,
            Division = Value(FormField.Division, "project.division"),
            StartDate = Value(FormField.StartDate, "project.startDate") is { } start ? PeriodText.Day(start, last: false) : period.Start,
            EndDate = Value(FormField.EndDate, "project.endDate") is { } end ? PeriodText.Day(end, last: true) : period.End,
            Purpose = PurposeIn(entries),
        };
    }

    private static string AsPrinted(Token token) => token.LeadingBlank ? " " + token.Text : token.Text;

    private static (string? Code, string? Name) WithCode(string? printed)
    {
        if (printed is null) return (null, null);
        var (code, name) = OrganisationText.Split(printed);
        return (code, name);
    }

    private static bool IsCodedUnit(Token token) =>
        token.Text.Length > 8 && char.IsAsciiDigit(token.Text[0]) && token.Field is null
        && OrganisationText.Split(token.Text) is { Code: { Length: >= 3 and <= 9 } code, Name: var name } && !code.StartsWith("20", StringComparison.Ordinal) && Rows.CellFit.EndsAsOrganisation(name);

    // Who carries the project out says more than who filled the form in.
    private static int Rank(HeadEntry entry) => entry.Label.Key switch
    {
        var label when FormFillers.Contains(label) => 2,
        _ when entry.Field == FormField.Department && entry.Label.Key.StartsWith("中央", StringComparison.Ordinal) => 2,
        _ when entry.Field == FormField.Unit && !entry.Label.Key.Contains("实施", StringComparison.Ordinal) && !entry.Label.Key.Contains("执行", StringComparison.Ordinal) && !entry.Label.Key.Contains("承担", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    private static bool IsMoneyUnit(string text) => text is "元" or "万元" or "亿元";

    // 预算规模及资金用途: the amounts stand beside the label, the words in the row below them.
    private static string? PurposeIn(List<HeadEntry> entries)
    {
        var at = entries.FindIndex(entry => entry.Field == FormField.Purpose);
        for (var i = at; i >= 0 && i < entries.Count && i <= at + 4; i++)
        {
            if (entries[i].Values.Find(value => value.Number is null && value.Text.Length > 4 && !MoneyText.Is(value.Text)) is { } words) return words.Text;
        }

        return null;
    }
}
