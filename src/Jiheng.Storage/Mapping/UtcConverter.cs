using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>Instants are UTC in whole microseconds: databases without a type for that give them back without saying so, and
/// those that have one keep no finer part.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => Whole(time.ToUniversalTime()),
    time => Whole(DateTime.SpecifyKind(time, DateTimeKind.Utc)))
{
    public static DateTime Whole(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
