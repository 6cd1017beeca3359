using Jiheng.Domain.Projects;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>The head of a scattered form, told by what each value can be: dates, categories, organisations; what is left is the name.</summary>
internal static class ScatteredHead
{
    public static Project Read(List<Token> head, ReadingNotes notes)
    {
        var hasNature = head.Exists(token => token.Field == FormField.Nature);
        var dates = new List<DateOnly>();
        var organisations = new List<Token>();
        var names = new List<Token>();
        string? category = null, nature = null;
        foreach (var token in head)
        {
            var text = token.Text.Trim();
            if (token.IsLabel || FormTitle.Is(token) || FormTitle.YearIn(text) is not null) continue;
            if (PeriodText.Day(text, last: false) is { } day && char.IsAsciiDigit(text[0])) dates.Add(day);
            else if (MoneyText.Is(text) || text.EndsWith('%') || text is "—" or "-" || text.Contains("汇总", StringComparison.Ordinal) || text.StartsWith('（') || text.StartsWith('(')) continue;
            else if (IsCategory(text)) category = text;
            else if (IsNature(text) && hasNature) nature = text;
            else if (IsNature(text)) category ??= text;
            else if (CellFit.EndsAsOrganisation(text) && text.Length >= 5) organisations.Add(token);
            else names.Add(token);
        }

        var name = NameOf(names);
        if (name is not null) notes.Places["project.name"] = names[0].Place;
        if (organisations.Count == 1) notes.Inferred.Add("project.unit");
        return new Project
        {
            Name = name,
            NameAsPrinted = name,
            Category = category,
            Nature = nature,
            Department = organisations.Count > 1 ? organisations[0].Text : null,
            Unit = organisations.Count > 1 ? organisations[1].Text : organisations.Count == 1 ? organisations[0].Text : null,
            StartDate = dates.Count > 0 ? dates.Min() : null,
            EndDate = dates.Count > 1 ? dates.Max() : null,
        };
    }

    // A name broken over two lines stands around its label.
    private static string? NameOf(List<Token> names) => names.Count == 0 ? null : string.Concat(names.Select(token => token.Text));

    private static bool IsCategory(string text) => text.EndsWith('类') && text.Length is >= 3 and <= 12;

    private static bool IsNature(string text) =>
        text.Length <= 14 && (text.Contains("经常性", StringComparison.Ordinal) || text.Contains("一次性", StringComparison.Ordinal) || text.Contains("阶段性", StringComparison.Ordinal) || text is "延续" or "新增" or "延续项目" or "新增项目");
}
