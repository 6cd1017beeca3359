using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Forms.Editing;

/// <summary>The fields of an indicator by name.</summary>
internal static class IndicatorFields
{
    public static Indicator Set(Indicator row, string field, string? text) => field switch
    {
        "name" => row with { Name = text ?? throw new FormatException("指标名称不能为空。") },
        "level1" => row with { PrintedLevel1 = text, Level1 = FieldText.Choice<IndicatorLevel1>(text) ?? IndicatorLevel1.Unknown },
        "level2" => row with { PrintedLevel2 = text, Level2 = FieldText.Choice<IndicatorLevel2>(text) ?? IndicatorLevel2.Unknown },
        "target" => row with { Target = ValueText.Parse(text) },
        "periodTarget" => row with { PeriodTarget = ValueText.Parse(text) },
        "actual" => row with { Actual = ValueText.Parse(text) },
        "points" => row with { Points = FieldText.Figure(text) },
        "score" => row with { Score = FieldText.Figure(text) },
        "description" => row with { Description = text },
        "basis" => row with { Basis = text },
        "direction" => row with { Direction = text },
        "remark" => row with { Remark = text },
        "expected" => row with { Expected = text },
        "deviation" => row with { Deviation = text },
        "causes" => row with { Causes = text is null ? [] : CauseText.Read(text) is { Count: > 0 } causes ? [.. causes.Order()] : throw FieldText.NotOneOf<DeviationCause>(text) },
        "likelihood" => row with { Likelihood = FieldText.Choice<Likelihood>(text) ?? (text is null ? null : throw FieldText.NotOneOf<Likelihood>(text)) },
        _ => throw FieldEditor.NoSuchField(field),
    };
}
