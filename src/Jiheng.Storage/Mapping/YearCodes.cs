using System.Globalization;
using Jiheng.Domain.Overrides;
using Jiheng.Domain.Years;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>The words that stand in the database for the closed choices of years and overrides, and its days.</summary>
internal static class YearCodes
{
    private const string DayShape = "yyyy-MM-dd";

    private static readonly WordTable<YearState> StateWords = new(state => state switch
    {
        YearState.Preparing => "preparing",
        YearState.Open => "open",
        YearState.Closed => "closed",
    });

    private static readonly WordTable<YearStep> StepWords = new(step => step switch
    {
        YearStep.Declaration => "declaration",
        YearStep.UnitReview => "unit-review",
        YearStep.DepartmentReview => "department-review",
        YearStep.FinanceReview => "finance-review",
        YearStep.Approval => "approval",
        YearStep.TargetPublication => "target-publication",
        YearStep.Monitoring => "monitoring",
        YearStep.SelfEvaluation => "self-evaluation",
        YearStep.ResultPublication => "result-publication",
    });

    private static readonly WordTable<OverrideKind> KindWords = new(kind => kind switch
    {
        OverrideKind.Severity => "severity",
        OverrideKind.Off => "off",
        OverrideKind.Parameter => "parameter",
        OverrideKind.Scoring => "scoring",
    });

    private static readonly WordTable<OverrideState> OverrideStateWords = new(state => state switch
    {
        OverrideState.Draft => "draft",
        OverrideState.InForce => "in-force",
        OverrideState.Withdrawn => "withdrawn",
    });

    public static ValueConverter<YearState, string> States => StateWords.Converter;

    public static ValueConverter<YearStep, string> Steps => StepWords.Converter;

    public static ValueConverter<OverrideKind, string> OverrideKinds => KindWords.Converter;

    public static ValueConverter<OverrideState, string> OverrideStates => OverrideStateWords.Converter;

    /// <summary>Days are text: the same on every database, and sorted as they follow each other.</summary>
    public static ValueConverter<DateOnly, string> Days { get; } =
        new(day => day.ToString(DayShape, CultureInfo.InvariantCulture), text => DateOnly.ParseExact(text, DayShape, CultureInfo.InvariantCulture));
}
