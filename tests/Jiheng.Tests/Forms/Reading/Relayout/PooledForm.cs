namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>A form's rows as a person or a sample told them: what is printed anew in every layout.</summary>
internal sealed record PooledForm(string Project, string Unit, IReadOnlyList<PooledRow> Rows);

/// <summary>One indicator. A target is a number with sign and unit, or words.</summary>
internal sealed record PooledRow(string Level1, string Level2, string Name, string? Sign, string? Number, string? Unit, string? Words, string? Actual, string? Points, string? Score)
{
    public bool IsMeasured => Number is not null;

    /// <summary>The target as one cell prints it where sign and unit may have columns of their own.</summary>
    public string Target(bool signApart, bool unitApart) => IsMeasured ? $"{(signApart ? "" : Sign)}{Number}{(unitApart ? "" : Unit)}" : Words!;
}
