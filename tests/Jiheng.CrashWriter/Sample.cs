using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;

namespace Jiheng.CrashWriter;

/// <summary>A document, read and checked once: what is written again and again differs in its last line only.</summary>
internal sealed class Sample
{
    private readonly Checker checker = new();
    private readonly byte[] content;
    private readonly PerformanceDocument read;
    private readonly FormResult[] results;

    private Sample(byte[] content, PerformanceDocument read)
    {
        (this.content, this.read) = (content, read);
        results = [.. read.Forms.Select(Check)];
    }

    public static Sample Read(string file)
    {
        var content = File.ReadAllBytes(file);
        return new Sample(content, DocumentReader.Read("文件.txt", content));
    }

    public NewDocument Document(string name) => new(name + ".txt", (byte[])[.. content, .. System.Text.Encoding.UTF8.GetBytes(name)], read, results);

    public FormResult Check(PerformanceForm form) =>
        new(checker.Check(new CheckSubject("文件.txt", 0, form)), (form.Kind & FormKind.AnySelfEvaluation) == 0 ? null : Scorer.Score(form));
}
