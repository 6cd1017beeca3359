using Jiheng.Exchange.Contract;
using Jiheng.Exchange.Review;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Remarks;
using Jiheng.Forms.Writing;
using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Writing;

/// <summary>A document with the findings that the library shows: in a copy of it where its format takes remarks, else as a list of them.</summary>
internal static class ReviewedDocument
{
    /// <summary>Whether a document's own format takes remarks.</summary>
    public static bool IsCopy(DocumentRow document) => Enum.TryParse<FileFormat>(document.Format, ignoreCase: true, out var format) && ReviewedCopy.Takes(format);

    /// <summary>Null where there is no such document, or no form was read from it.</summary>
    public static async Task<WrittenFile?> OfAsync(DocumentLibrary library, long id, CancellationToken cancel)
    {
        if (await library.Documents.FindAsync(id, cancel) is not { FormIds.Count: > 0 } document || await library.Documents.ContentAsync(id, cancel) is not { } content) return null;
        List<FormAnswer> forms = [];
        await foreach (var form in library.Forms.ReadAllAsync(new FormFilter { DocumentId = id }, FormOrder.Document, cancel)) forms.Add(FormAnswer.Of(form.Row.FileName, form.Row.Position, CorrectedForm.Of(form), form.Results));
        return Copy(document.FileName, content, forms) ?? List(document.FileName, forms);
    }

    private static WrittenFile? Copy(string fileName, byte[] content, List<FormAnswer> forms)
    {
        var format = FormatDetector.Of(fileName, content);
        if (!ReviewedCopy.Takes(format)) return null;
        try
        {
            using var held = new MemoryStream();
            ReviewedCopy.Write(format, content, FindingRemarks.Of(forms), FindingsSheet.Draw(fileName, forms), held);
            var ending = format.ToString().ToLowerInvariant();
            return new WrittenFile($"{Path.GetFileNameWithoutExtension(fileName)}（批注）.{ending}", FormWriter.MediaType(Enum.Parse<WrittenFormat>(format.ToString())), held.ToArray());
        }
        catch (InvalidDataException)
        {
            // A document that is protected can be read and not changed: its findings come beside it.
            return null;
        }
    }

    private static WrittenFile List(string fileName, List<FormAnswer> forms) =>
        WrittenFile.Of($"{Path.GetFileNameWithoutExtension(fileName)}（核对意见）", WrittenFormats.Of("docx"), FindingsSheet.Draw(fileName, forms));
}
