using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>填报日期, 批复日期 and 公开日期, above the table or below it. Only a whole day counts: deadlines are counted from it.</summary>
internal static class DateReader
{
    private const int LongestDate = 32;

    public static bool IsLabel(Token token) => token.Field is FormField.ReportedDate or FormField.ApprovedDate or FormField.PublishedDate;

    public static FormDates Read(IReadOnlyList<Token> head, IReadOnlyList<Token> foot, Dictionary<string, Place> places)
    {
        var dates = FormDates.Unknown;
        Add(head, ref dates, places);
        Add(foot, ref dates, places);
        return dates;
    }

    private static void Add(IReadOnlyList<Token> tokens, ref FormDates dates, Dictionary<string, Place> places)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var (label, day, place) = IsLabel(tokens[i]) ? Beside(tokens, i) : Within(tokens[i]);
            if (day is null) continue;
            switch (label)
            {
                // A date printed twice: what stands first belongs to the form's own head.
                case FormField.ReportedDate when dates.Reported is null:
                    dates = dates with { Reported = day };
                    places["dates.reported"] = place;
                    break;
                case FormField.ApprovedDate when dates.Approved is null:
                    dates = dates with { Approved = day };
                    places["dates.approved"] = place;
                    break;
                case FormField.PublishedDate when dates.Published is null:
                    dates = dates with { Published = day };
                    places["dates.published"] = place;
                    break;
            }
        }
    }

    // The value stands behind its label, in several words where it was printed with blanks, or below it.
    private static (FormField? Label, DateOnly? Day, Place Place) Beside(IReadOnlyList<Token> tokens, int at)
    {
        var label = tokens[at];
        var next = at + 1;
        if (next == tokens.Count) return default;
        if (tokens[next].Row == label.Row && !tokens[next].IsLabel)
        {
            var text = "";
            for (var k = next; k < tokens.Count && tokens[k].Row == label.Row && !tokens[k].IsLabel && text.Length < LongestDate; k++) text += tokens[k].Text + " ";
            return (label.Field, DateText.Lead(text), tokens[next].Place);
        }

        while (next < tokens.Count && tokens[next].Row == label.Row) next++;
        for (var row = next; row < tokens.Count && tokens[row].Row == tokens[next].Row; row++)
        {
            if (tokens[row].Cell == label.Cell || label.RowCells == 1) return (label.Field, DateText.Lead(tokens[row].Text), tokens[row].Place);
        }

        return default;
    }

    // 填报日期 2023年4月15日 in one cell without a colon.
    private static (FormField? Label, DateOnly? Day, Place Place) Within(Token token)
    {
        var text = token.Text;
        if (token.Field is not null || text.Length is < 12 or > LongestDate || !(text[^1] == '日' || char.IsAsciiDigit(text[^1]))) return default;
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit < 4 ? default : (Vocabulary.FieldOf(LabelKey.Of(text.AsSpan(0, digit))), DateText.Lead(text.AsSpan(digit)), token.Place);
    }
}
