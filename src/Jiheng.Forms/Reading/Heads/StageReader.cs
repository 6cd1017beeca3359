using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>The last month of a monitoring form's stage: from its title, the line below the title, or a label such as 1-7月执行数.</summary>
internal static class StageReader
{
    private const string Field = "dates.stageEndMonth";
    private const int LongestLine = 40;

    public static FormDates Read(PerformanceForm form, IReadOnlyList<Token> head, Token? title, Dictionary<string, Place> places)
    {
        var below = false;
        foreach (var token in head)
        {
            // A value may be a span of months that is no stage: 项目期 1月-12月.
            if (ReferenceEquals(token, title)) below = true;
            else if (token.IsLabel) below = false;
            if (!(below || token.IsLabel) || token.Text.Length > LongestLine || StageText.EndMonth(token.Text) is not { } month) continue;
            places[Field] = token.Place;
            return form.Dates with { StageEndMonth = month };
        }

        foreach (var label in form.PrintedLabels)
        {
            if (StageText.EndMonth(label) is { } month) return form.Dates with { StageEndMonth = month };
        }

        return form.Dates;
    }
}
