using System.Runtime.CompilerServices;
using System.Text.Json;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>Unpacks what is stored compressed, one at a time, and tells what did not come back.</summary>
internal static class StoredFiles
{
    /// <summary>Files whose bytes are not those that were taken in.</summary>
    public static async IAsyncEnumerable<string> DamagedAsync(LibraryContext context, Action step, [EnumeratorCancellation] CancellationToken cancel)
    {
        var files = context.Documents.OrderBy(document => document.Id)
            .Select(document => new { document.Id, document.FileName, document.Hash, document.Size, Bytes = document.Content == null ? null : document.Content.Bytes });
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (file.Bytes is null) yield return $"文件“{file.FileName}”（编号 {file.Id}）没有内容。";
            else if (HashOf(file.Bytes, file.Size) != file.Hash) yield return $"文件“{file.FileName}”（编号 {file.Id}）的内容与收进来时不同。";
            step();
        }
    }

    /// <summary>Forms that cannot be opened.</summary>
    public static async IAsyncEnumerable<string> UnreadableAsync(LibraryContext context, Action step, [EnumeratorCancellation] CancellationToken cancel)
    {
        var forms = context.Forms.OrderBy(form => form.Id).Select(form => new { form.Id, form.Snapshot });
        await foreach (var form in forms.AsAsyncEnumerable().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (form.Snapshot is not { } snapshot) yield return $"编号 {form.Id} 的表没有内容。";
            else if (!Opens(snapshot.Form, snapshot.Results)) yield return $"编号 {form.Id} 的表打不开。";
            step();
        }
    }

    private static string? HashOf(byte[] bytes, long size)
    {
        try
        {
            return ContentHash.Of(Compressed.Expand(bytes, size));
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Opens(byte[] form, byte[] results)
    {
        try
        {
            return FormSnapshot.Read(form) is not null && ResultSnapshot.Read(results) is not null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }
}
