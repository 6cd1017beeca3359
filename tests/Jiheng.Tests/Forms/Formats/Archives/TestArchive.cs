using System.IO.Compression;
using System.Text;

namespace Jiheng.Tests.Forms.Formats.Archives;

/// <summary>Zips as people and others make them.</summary>
internal static class TestArchive
{
    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(null, entries);

    public static byte[] Of(Encoding? names, params (string Name, byte[] Content)[] entries)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return made.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Marks every entry as encrypted or its name as not UTF-8: a bit in both of its heads.</summary>
    public static byte[] WithFlag(byte[] zip, int bit, bool set)
    {
        for (var i = 0; i + 10 < zip.Length; i++)
        {
            var flags = zip.AsSpan(i).StartsWith("PK\x03\x04"u8) ? i + 6 : zip.AsSpan(i).StartsWith("PK\x01\x02"u8) ? i + 8 : 0;
            if (flags == 0) continue;
            var mask = (byte)(1 << (bit % 8));
            zip[flags + (bit / 8)] = (byte)(set ? zip[flags + (bit / 8)] | mask : zip[flags + (bit / 8)] & ~mask);
        }

        return zip;
    }
}
