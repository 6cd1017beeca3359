using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>Instants are UTC; databases without a type for that give them back without saying so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.ToUniversalTime(),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
