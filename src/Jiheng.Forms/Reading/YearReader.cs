using Jiheng.Domain.Projects;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading;

/// <summary>The budget year: printed with the title, else concluded from the period, the code or the project's name.</summary>
internal static class YearReader
{
    private const int LongestLine = 60;

    public static int? Read(IReadOnlyList<Token> head, Token? title, Project project, ReadingNotes notes)
    {
        if (title is not null && FormTitle.YearIn(title.Text) is { } inTitle) return Note(inTitle, title);
        Token? best = null;
        var after = false;
        foreach (var token in head)
        {
            if (ReferenceEquals(token, title)) after = true;
            if (token.Text.Length > LongestLine || FormTitle.YearIn(token.Text) is null) continue;
            if (best is null || !after) best = token;
            if (after)
            {
                best = token;
                break;
            }
        }

        if (best is not null) return Note(FormTitle.YearIn(best.Text)!.Value, best);
        if (Conclude(project) is not { } concluded) return null;
        notes.Inferred.Add("fiscalYear");
        return concluded;

        int Note(int year, Token token)
        {
            notes.Places["fiscalYear"] = token.Place;
            return year;
        }
    }

    private static int? Conclude(Project project)
    {
        if (project.StartDate is { } start && (project.EndDate is null || project.EndDate.Value.Year == start.Year)) return start.Year;
        if (project.Code is { Length: 21 } code && int.TryParse(code.AsSpan(6, 2), out var twoDigits)) return 2000 + twoDigits;
        var name = project.Name ?? "";
        var at = name.IndexOf('年', StringComparison.Ordinal);
        return at >= 4 && int.TryParse(name.AsSpan(at - 4, 4), out var year) && year is >= 2000 and <= 2099 ? year : null;
    }
}
