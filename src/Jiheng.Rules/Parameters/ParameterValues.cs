namespace Jiheng.Rules.Parameters;

/// <summary>All parameters as they stand on one day.</summary>
public sealed class ParameterValues
{
    private readonly Dictionary<string, DatedValue> values;

    internal ParameterValues(DateOnly on, Dictionary<string, DatedValue> values) => (On, this.values) = (on, values);

    public DateOnly On { get; }

    /// <summary>The figure's value.</summary>
    /// <exception cref="KeyNotFoundException">No parameter has this id: a mistake in a rule, caught by a test.</exception>
    public decimal this[string id] => values[id].Value;

    public DatedValue Entry(string id) => values[id];
}
