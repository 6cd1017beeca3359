namespace Jiheng.Domain.Documents;

/// <summary>The days in a form's life that deadlines are counted from. A day is null where no document tells it.</summary>
public sealed record FormDates
{
    public static FormDates Unknown { get; } = new();

    /// <summary>填报日期 or 报送日期: the day on which the form was handed in.</summary>
    public DateOnly? Reported { get; init; }

    /// <summary>批复日期: the day on which budget and targets were approved.</summary>
    public DateOnly? Approved { get; init; }

    /// <summary>公开日期: the day on which the form was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The last month of a monitoring form's stage: 7 for 1-7月; null for other forms or where it is not printed.</summary>
    public int? StageEndMonth { get; init; }
}
