using Jiheng.Domain.Documents;
using Jiheng.Exchange.Contract;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Tests.Exchange;

/// <summary>The samples, read, checked and scored.</summary>
internal static class SampleForms
{
    public static IReadOnlyList<(FormAnswer Form, ScoredForm? Scored)> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Of(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    public static IEnumerable<(FormAnswer Form, ScoredForm? Scored)> Of(string name, byte[] bytes)
    {
        var read = DocumentReader.Read(name, bytes);
        return new Checker().CheckAll([.. read.Forms.Select((form, index) => new CheckSubject(name, index, form))])
            .Select(form => (FormAnswer.Of(form), (form.Subject.Form.Kind & FormKind.AnySelfEvaluation) == 0 ? null : Scorer.Score(form.Subject.Form)));
    }
}
