using FsCheck;
using FsCheck.Fluent;
using Jiheng.Forms.Comparing;

namespace Jiheng.Tests.Forms.Comparing;

public sealed class LongestRunTests
{
    [Theory]
    [InlineData("0 1 2 3", "0 1 2 3")]
    [InlineData("3 0 1 2", "0 1 2")]
    [InlineData("1 2 3 0", "1 2 3")]
    [InlineData("-1 0 -1 1", "0 1")]
    [InlineData("", "")]
    public void What_kept_its_order_stays(string numbers, string staying)
    {
        var all = Numbers(numbers);
        Assert.Equal(Numbers(staying), LongestRun.Of(all).Index().Where(entry => entry.Item).Select(entry => all[entry.Index]));
    }

    [Fact]
    public void No_ascending_run_is_longer() => Prop.ForAll(Gen.Choose(0, 9).SelectMany(count => Gen.Shuffle(Enumerable.Range(0, count).ToArray())).ToArbitrary(), numbers =>
    {
        var run = LongestRun.Of(numbers).Index().Where(entry => entry.Item).Select(entry => numbers[entry.Index]).ToArray();
        return run.SequenceEqual(run.Order()) && run.Length == Longest(numbers);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static int Longest(int[] numbers) => Enumerable.Range(0, 1 << numbers.Length)
        .Select(mask => numbers.Where((_, at) => (mask >> at & 1) == 1).ToArray())
        .Where(run => run.SequenceEqual(run.Order()))
        .Max(run => run.Length);

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
