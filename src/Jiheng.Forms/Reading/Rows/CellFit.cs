using System.Collections.Frozen;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>How badly a token fits a column: 0 is natural, 10 hardly possible. The only place that says what a name, a value or
/// points can look like.</summary>
internal static class CellFit
{
    private static readonly FrozenSet<string> Directions = ReadingWords.Values["方向"].ToFrozenSet();
    private static readonly WordEndings OrganisationEnds = new(ReadingWords.Names["单位名称结尾"]);

    /// <summary>The cost of reading no cell of this column in a row.</summary>
    public static double Skip(IndicatorColumn kind) => kind switch
    {
        IndicatorColumn.Level1 => 0.1,
        IndicatorColumn.Level2 => 0.4,
        IndicatorColumn.Name => 6,
        IndicatorColumn.Operator => 1.2,
        IndicatorColumn.Direction => 0.6,
        IndicatorColumn.Target => 2.4,
        IndicatorColumn.PeriodTarget => 1.6,
        IndicatorColumn.Unit => 0.8,
        IndicatorColumn.Points => 2,
        IndicatorColumn.LevelPoints => 0.1,
        IndicatorColumn.Actual => 2.2,
        IndicatorColumn.Expected => 0.8,
        IndicatorColumn.Likelihood => 0.8,
        IndicatorColumn.Score => 2,
        IndicatorColumn.Causes => 0.2,
        IndicatorColumn.Deviation => 0.2,
        IndicatorColumn.Description => 0.9,
        IndicatorColumn.Basis => 0.9,
        IndicatorColumn.Remark => 0.3,
        IndicatorColumn.ProjectName or IndicatorColumn.ProjectUnit or IndicatorColumn.ProjectCategory or IndicatorColumn.ProjectCode
            or IndicatorColumn.ProjectAmount or IndicatorColumn.ProjectGoal => 0.1,
    };

    public static double Of(Token token, IndicatorColumn kind) => kind switch
    {
        IndicatorColumn.Level1 => Level(token, token.Level.Level1 != IndicatorLevel1.Unknown),
        IndicatorColumn.Level2 => Level(token, token.Level.Level2 != IndicatorLevel2.Unknown),
        IndicatorColumn.Name => Name(token),
        IndicatorColumn.Operator => token.Operator is not null || token.Key is "定性" or "文字描述" ? -2 : CellParts.AreOperators(token.Text) ? -1 : 10,
        IndicatorColumn.Direction => IsDirection(token) ? -2 : 10,
        IndicatorColumn.Target or IndicatorColumn.PeriodTarget or IndicatorColumn.Actual => Value(token),
        IndicatorColumn.Unit => Unit(token),
        IndicatorColumn.Points or IndicatorColumn.Score => Points(token),
        IndicatorColumn.LevelPoints => Points(token) + 0.3,
        IndicatorColumn.Likelihood => token.Text.Contains('能', StringComparison.Ordinal) && token.Key.Length <= 8 ? -1 : 8,
        IndicatorColumn.Expected => Value(token) + 0.5,
        IndicatorColumn.Causes => CauseText.Read(token.Text).Count > 0 ? -1 : 8,
        IndicatorColumn.Deviation or IndicatorColumn.Remark or IndicatorColumn.Description or IndicatorColumn.Basis => Prose(token),
        IndicatorColumn.ProjectName => token.Number is not null || token.Level.Strength >= LevelStrength.Likely ? 9 : token.Text.Length > 60 ? 4 : 0.3,
        IndicatorColumn.ProjectUnit => token.Number is not null || token.Level.Strength >= LevelStrength.Likely ? 9 : IsOrganisation(token.Text) ? -1 : 3,
        IndicatorColumn.ProjectCategory => token.Number is not null || token.Level.Strength >= LevelStrength.Likely ? 9 : token.Text.Contains("项目", StringComparison.Ordinal) || token.Text.EndsWith('类') ? 0 : 2.5,
        IndicatorColumn.ProjectCode => token.Text.AsSpan().IndexOfAnyExceptInRange('0', 'z') < 0 && token.Text.Length >= 3 ? 0 : 8,
        IndicatorColumn.ProjectAmount => token.Number is not null && (token.Number > 100 || token.Text.Contains('.', StringComparison.Ordinal)) ? -1 : token.Number is not null ? 1 : 9,
        IndicatorColumn.ProjectGoal => token.Number is not null || token.Level.Strength >= LevelStrength.Likely ? 9 : token.Text.Length >= 8 ? 0 : 2,
    };

    public static bool IsDirection(Token token) => Directions.Contains(token.Key);

    public static bool IsOrganisation(string text) =>
        text.Length is >= 3 and <= 60 && (char.IsAsciiDigit(text[0]) && text.Contains('-', StringComparison.Ordinal) || EndsAsOrganisation(text));

    public static bool EndsAsOrganisation(string text) => OrganisationEnds.End(text);

    private static double Level(Token token, bool atThisLevel) => token.Level.Strength switch
    {
        LevelStrength.Certain => atThisLevel ? -4 : 2.5,
        LevelStrength.Likely => atThisLevel ? -2 : 4,
        LevelStrength.Possible => atThisLevel ? 0.5 : 5,
        LevelStrength.None => token.Number is not null || token.Operator is not null || token.IsMeasured || token.Text.Length > 14 ? 10 : token.Key.EndsWith("指标", StringComparison.Ordinal) ? 1.5 : 6,
    };

    private static double Name(Token token)
    {
        if (token.Level.Strength == LevelStrength.Certain) return 7;
        if (token.Number is not null || token.Operator is not null || IsDirection(token)) return 10;
        if (token.Key.Length == 0) return 6;
        if (token.IsMeasured) return token.Value!.Operator is not null ? 8 : 6;
        var cost = token.Level.Strength == LevelStrength.Likely ? 2.5 : 0;
        if (token.Key.Length == 1) cost += 4;
        if (token.Text.Length > 60) cost += 2;
        if (QualitativeWords.Contains(token.Key)) cost += 3;
        else if (QualitativeWords.EndsName(token.Key)) cost -= 1;
        return cost;
    }

    private static double Value(Token token)
    {
        if (token.Level.Strength == LevelStrength.Certain) return 9;
        if (token.Operator is not null || IsDirection(token)) return 7;
        if (token.IsMeasured) return token.Value!.Operator is not null ? -3 : token.Value.Unit is not null ? -2 : -0.5;
        if (token.Value is { Nature: not ValueNature.Described }) return -1;
        // 定性 says of what kind a value is; it stands for one only where nothing else does.
        if (token.Key is "定性") return 1;
        if (QualitativeWords.Contains(token.Key)) return -2;
        return token.Text.Length switch { <= 12 => 1, <= 30 => 1.6, _ => 2.4 } + (QualitativeWords.EndsName(token.Key) ? 1 : 0);
    }

    private static double Unit(Token token) =>
        token.Number is not null || token.Operator is not null || token.Level.Strength == LevelStrength.Certain ? 9
        : token.Key is "%" or "无" || token.Text is "/" ? -1
        : token.Text.Length > 8 || token.IsMeasured ? 7 : token.Text.Length <= 4 ? 0 : 1.5;

    private static double Points(Token token) => token.Number switch
    {
        null => token.Text is "-" or "—" or "/" ? 1 : CellParts.AreNumbers(token.Text) ? 0 : 9,
        < 0 or > 100 => 6,
        _ => token.Text.EndsWith('分') ? -2 : -0.6,
    };

    private static double Prose(Token token) =>
        token.Level.Strength == LevelStrength.Certain ? 9 : token.Number is not null || token.Operator is not null ? 4 : token.Text.Length > 8 ? 0 : 0.8;
}
