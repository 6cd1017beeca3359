using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>The table of a scattered form: names and values are told apart by what they can be and go together in order.</summary>
/// <param name="Indicators">By level, then in the order of the text.</param>
/// <param name="Organisations">Organisations that stood among the cells; they belong to the head.</param>
/// <param name="TotalPoints">The points' sum, where the values end with a total row.</param>
/// <param name="Total">The total score, likewise.</param>
internal sealed record ScatteredTable(IReadOnlyList<Indicator> Indicators, IReadOnlyList<Token> Organisations, Figure? TotalPoints, Figure? Total)
{
    private const int LongestFragment = 4;
    private const int MostNames = 200;

    /// <param name="tokens">The cells, in the order of the text.</param>
    /// <param name="valueColumns">The columns of values that each name has.</param>
    /// <param name="ordered">Whether the names stand in the order of the form, so that levels never go back.</param>
    /// <returns>Null where names and values do not go together.</returns>
    public static ScatteredTable? Read(List<Token> tokens, List<IndicatorColumn> valueColumns, bool ordered)
    {
        var names = new List<ScatteredName>();
        var values = new List<Token>();
        var levels = new List<Token>();
        var organisations = new List<Token>();
        var width = valueColumns.Count;
        var prefixed = tokens.Any(token => IsPrefixed(token.Text));
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (IsLevel(token)) levels.Add(token);
            else if (token.IsLabel || token.Text is "-" or "—") continue;
            else if (IsValue(token)) Value(token, i);
            else if (prefixed && !IsPrefixed(token.Text)) Fragment(token, i);
            else if (IsFragment(token, i)) names[^1].Append(token);
            else if (i > 0 && names.Count > 0 && names[^1].Value is null && ReferenceEquals(names[^1].Last, tokens[i - 1]) && token.Before == Gap.Space) names[^1].Value = token;
            else names.Add(new ScatteredName(token, LevelBefore(i)));
        }

        var open = names.FindAll(name => name.Value is null);
        if (width == 1 && values.Count < open.Count) Demote(open, values, names);
        open = names.FindAll(name => name.Value is null);
        var rest = values.Count - (open.Count * width);
        if (names.Count is 0 or > MostNames || rest < 0 || rest > 2) return null;
        for (var k = 0; k < open.Count; k++) open[k].Values = values[(k * width)..((k + 1) * width)];
        foreach (var name in names) name.Values ??= [name.Value!];
        var placed = LevelAssignment.Assign(names, levels, ordered);
        return new ScatteredTable([.. placed.Select(row => Build(row, valueColumns))], organisations, rest == 2 ? FigureOf(values[^2]) : null, rest > 0 ? FigureOf(values[^1]) : null);

        void Value(Token token, int index)
        {
            if (width == 1 && names.Count > 0 && names[^1].Value is null && index > 0 && ReferenceEquals(names[^1].Last, tokens[index - 1]) && token.Before is Gap.Space && token.Row == tokens[index - 1].Row) names[^1].Value = token;
            else values.Add(token);
        }

        // Where names are numbered, any other words go on in the name before them, or tell a deviation.
        void Fragment(Token token, int index)
        {
            if (token.Key.EndsWith("指标", StringComparison.Ordinal)) return;
            if (CellFit.EndsAsOrganisation(token.Text) && token.Text.Length >= 6) organisations.Add(token);
            else if (index > 0 && names.Count > 0 && ReferenceEquals(names[^1].Last, tokens[index - 1])) names[^1].Append(token);
            else if (index > 0 && names.Count > 0 && (tokens[index - 1].Number is not null || (names[^1].Deviation?.EndsWith(tokens[index - 1].Text, StringComparison.Ordinal) ?? false))) names[^1].Deviation += token.Text;
        }

        bool IsFragment(Token token, int index) => names.Count > 0 && token.Before == Gap.Row
            && (token.Key.Length <= 2 || (token.Key.Length <= LongestFragment + 2 && index > 0 && ReferenceEquals(names[^1].Last, tokens[index - 1]) && !QualitativeWords.EndsName(names[^1].Text)));

        // A level in a run of three and more stands beside the name by chance.
        Token? LevelBefore(int index) => index > 0 && IsLevel(tokens[index - 1]) && !(index > 2 && IsLevel(tokens[index - 2]) && IsLevel(tokens[index - 3])) ? tokens[index - 1] : null;
    }

    // Two lone texts where values are missing: the later one is the value of the earlier.
    private static void Demote(List<ScatteredName> open, List<Token> values, List<ScatteredName> names)
    {
        if (values.Count > 0 || open.Count != 2) return;
        open[0].Value = open[1].Last;
        names.Remove(open[1]);
    }

    private static bool IsLevel(Token token) => token.Level.Strength == LevelStrength.Certain || (token.Level.Strength == LevelStrength.Likely && token.Key.Length >= 4);

    private static bool IsPrefixed(string text) => text.StartsWith("指标", StringComparison.Ordinal) && text.Length > 3 && char.IsAsciiDigit(text[2]) && text[3] is ':' or '：';

    private static bool IsValue(Token token) => token.Number is not null || token.IsMeasured || QualitativeWords.Contains(token.Key) || token.Value is { Nature: ValueNature.YesNo or ValueNature.Tier };

    private static Indicator Build(PlacedName row, List<IndicatorColumn> columns)
    {
        var name = row.Name;
        string? Text(IndicatorColumn kind) => columns.IndexOf(kind) is var index and >= 0 && index < name.Values!.Count ? name.Values[index].Text : null;
        Figure? Points(IndicatorColumn kind) => columns.IndexOf(kind) is var index and >= 0 && index < name.Values!.Count && name.Values[index].Number is { } number ? new Figure(number, name.Values[index].Text) : null;
        return new Indicator
        {
            Name = name.Text,
            Level1 = row.Level1,
            Level2 = row.Level2,
            PrintedLevel1 = Glossary.Label(row.Level1),
            PrintedLevel2 = Glossary.Label(row.Level2),
            Target = ValueText.Parse(Text(IndicatorColumn.Target)),
            Actual = ValueText.Parse(Text(IndicatorColumn.Actual)),
            Points = Points(IndicatorColumn.Points),
            Score = Points(IndicatorColumn.Score),
            Deviation = name.Deviation,
            Provenance = new Provenance
            {
                Start = name.First.Place,
                Places = new Dictionary<string, Place> { ["name"] = name.First.Place, ["target"] = name.Values![0].Place },
                Inferred = name.Value is null ? ["level1", "level2", "target"] : ["level1", "level2"],
            },
        };
    }

    private static Figure? FigureOf(Token token) => token.Number is { } number ? new Figure(number, token.Text) : null;
}
