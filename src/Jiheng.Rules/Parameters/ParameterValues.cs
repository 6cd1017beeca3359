using System.Collections.Frozen;

namespace Jiheng.Rules.Parameters;

/// <summary>All parameters as they stand on one day.</summary>
public sealed class ParameterValues
{
    private readonly FrozenDictionary<string, DatedValue> values;
    private readonly ISet<string>? asked;

    internal ParameterValues(DateOnly on, FrozenDictionary<string, DatedValue> values, ISet<string>? asked = null) =>
        (On, this.values, this.asked) = (on, values, asked);

    public DateOnly On { get; }

    /// <summary>The figure's value.</summary>
    /// <exception cref="KeyNotFoundException">No parameter has this id: a mistake in a rule, caught by a test.</exception>
    public decimal this[string id] => Entry(id).Value;

    public DatedValue Entry(string id)
    {
        asked?.Add(id);
        return values[id];
    }
}
