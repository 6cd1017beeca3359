using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jiheng.Storage.Upkeep;

/// <summary>The hash of rows, the same on every database: each value's kind, its length and its bytes.</summary>
internal sealed class RowHash : IDisposable
{
    private readonly IncrementalHash row = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash table = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Counts the rows.</summary>
    public long Rows { get; private set; }

    /// <summary>Takes a row in.</summary>
    /// <returns>The hash of this row alone.</returns>
    public byte[] Add(IReadOnlyList<object?> values)
    {
        foreach (var value in values) Add(value);
        var hash = row.GetHashAndReset();
        table.AppendData(hash);
        Rows++;
        return hash;
    }

    /// <summary>The hash of all rows in their order.</summary>
    public string OfTable() => Convert.ToHexStringLower(table.GetCurrentHash());

    public void Dispose()
    {
        row.Dispose();
        table.Dispose();
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null: Head('0', 0); break;
            case byte[] bytes: Add('b', bytes); break;
            case DateTime time: Head('t', time.Ticks); break;
            // As wide as the database likes, a number is the same number.
            case int or long or short: Head('n', Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case IFormattable other: Add('f', Encoding.UTF8.GetBytes(other.ToString(null, CultureInfo.InvariantCulture))); break;
            default: Add('s', Encoding.UTF8.GetBytes(value.ToString()!)); break;
        }
    }

    private void Add(char kind, byte[] bytes)
    {
        Head(kind, bytes.Length);
        row.AppendData(bytes);
    }

    private void Head(char kind, long number)
    {
        Span<byte> head = stackalloc byte[1 + sizeof(long)];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt64LittleEndian(head[1..], number);
        row.AppendData(head);
    }
}
