using Jiheng.Storage.Listing;

namespace Jiheng.Web.Features.Documents;

/// <summary>How addresses and people say whether the printed total score is the computed one.</summary>
internal static class ScoreWords
{
    public static ScoreAgreement? Read(string? value) => value switch
    {
        "same" => ScoreAgreement.Same,
        "different" => ScoreAgreement.Different,
        "notcomputed" => ScoreAgreement.NotComputed,
        "notprinted" => ScoreAgreement.NotPrinted,
        _ => null,
    };

    public static string Address(this ScoreAgreement scores) => scores.ToString().ToLowerInvariant();

    public static string Word(this ScoreAgreement scores) => scores switch
    {
        ScoreAgreement.Same => "总分一致",
        ScoreAgreement.Different => "总分不一致",
        ScoreAgreement.NotComputed => "总分无法复算",
        ScoreAgreement.NotPrinted => "没有印总分",
    };
}
