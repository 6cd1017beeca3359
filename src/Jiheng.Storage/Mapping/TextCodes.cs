using Jiheng.Domain.Documents;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>The words that stand in the database for closed choices: readable in any tool, safe when a member moves.</summary>
internal static class TextCodes
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
    };

    public static string Of(FormKind kind) => kind switch
    {
        FormKind.None => "unknown",
        FormKind.TargetDeclaration => "target-declaration",
        FormKind.SelfEvaluation => "self-evaluation",
        FormKind.DepartmentPlan => "department-plan",
        FormKind.DepartmentSelfEvaluation => "department-self-evaluation",
        FormKind.Monitoring => "monitoring",
        FormKind.Evaluation => "evaluation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A form is of one kind."),
    };

    public static string Of(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Corrected => "corrected",
        CorrectionKind.Confirmed => "confirmed",
    };

    public static ValueConverter<Severity, string> Severities { get; } = new(severity => Of(severity), code => SeverityOf(code));

    public static ValueConverter<FormKind, string> FormKinds { get; } = new(kind => Of(kind), code => KindOf(code));

    public static ValueConverter<CorrectionKind, string> CorrectionKinds { get; } =
        new(kind => Of(kind), code => code == "confirmed" ? CorrectionKind.Confirmed : CorrectionKind.Corrected);

    private static Severity SeverityOf(string code) => code switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "hint" => Severity.Hint,
        _ => throw new FormatException($"No severity {code}."),
    };

    private static FormKind KindOf(string code)
    {
        foreach (var kind in Enum.GetValues<FormKind>())
        {
            if ((kind == FormKind.None || int.PopCount((int)kind) == 1) && Of(kind) == code) return kind;
        }

        throw new FormatException($"No kind of form {code}.");
    }
}
