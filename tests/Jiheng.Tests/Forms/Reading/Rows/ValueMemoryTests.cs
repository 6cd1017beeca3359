using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class ValueMemoryTests
{
    private static readonly (string? Text, string? Operator, string? Unit)[] Cells =
        [("100", null, null), ("100", "≥", null), ("100", null, "人"), ("100", "≥", "人"), ("100", "≤", "人"), ("达成预期指标", null, null), ("", null, null), (null, "≥", "人")];

    [Fact]
    public void A_value_is_what_its_cells_say_also_the_second_time()
    {
        var memory = new ValueMemory();
        foreach (var (text, sign, unit) in Cells.Concat(Cells)) Assert.Equal(ValueText.Parse(text, sign, unit), memory.Of(text, sign, unit));
    }

    [Fact]
    public void What_is_printed_again_is_held_once()
    {
        var memory = new ValueMemory();
        Assert.Same(memory.Of("≥95%"), memory.Of("≥95%"));
    }

    [Fact]
    public void A_table_of_values_that_never_repeat_is_read_to_its_end()
    {
        var memory = new ValueMemory();
        Assert.All(Enumerable.Range(0, 5_000), number => Assert.Equal(number, memory.Of($"{number}次")!.Number));
    }
}
