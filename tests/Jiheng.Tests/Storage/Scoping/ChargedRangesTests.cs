using FsCheck;
using FsCheck.Fluent;
using Jiheng.Storage.Scoping;

namespace Jiheng.Tests.Storage.Scoping;

public sealed class ChargedRangesTests
{
    private static readonly string[] Parts = ["1", "2", "21"];

    [Fact]
    public void An_organisation_is_held_where_the_nearest_above_it_that_was_given_to_anybody_is_ours() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Arb.From(Gen.ListOf(from length in Gen.Choose(1, 4) from path in Gen.ArrayOf(Gen.Elements(Parts), length) from own in Gen.Elements(true, false) select (Path: string.Concat(path.Select(part => part + "/")), Own: own))),
        given =>
        {
            var marks = given.DistinctBy(each => each.Path).ToDictionary(each => each.Path, each => each.Own);
            var ranges = ChargedRanges.Of(marks.Where(each => each.Value).Select(each => each.Key), marks.Where(each => !each.Value).Select(each => each.Key));
            return AllPaths().All(path => ranges.Any(range => string.CompareOrdinal(path, range.From) >= 0 && string.CompareOrdinal(path, range.Before) < 0) == Nearest(marks, path));
        }));

    // Said the slow way: up the tree, from part to part.
    private static bool Nearest(Dictionary<string, bool> marks, string path)
    {
        for (var at = path; at.Length > 0; at = at[..(at[..^1].LastIndexOf('/') + 1)])
        {
            if (marks.TryGetValue(at, out var own)) return own;
        }

        return false;
    }

    private static IEnumerable<string> AllPaths()
    {
        string[] level = [""];
        for (var depth = 0; depth < 5; depth++)
        {
            level = [.. level.SelectMany(path => Parts.Select(part => $"{path}{part}/"))];
            foreach (var path in level) yield return path;
        }
    }
}
