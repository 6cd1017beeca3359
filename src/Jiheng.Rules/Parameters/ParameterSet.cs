using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Jiheng.Rules.Data;
using Jiheng.Rules.Overrides;

namespace Jiheng.Rules.Parameters;

/// <summary>The parameters of the catalogue, with a bureau's own values laid over them.</summary>
public sealed class ParameterSet
{
    private readonly ConcurrentDictionary<DateOnly, ParameterValues> byDay = new();

    private readonly ISet<string>? asked;

    private ParameterSet(IReadOnlyList<Parameter> all, ISet<string>? asked = null) => (All, this.asked) = (all, asked);

    /// <summary>The values that ship with Jiheng.</summary>
    public static ParameterSet Default { get; } = new([.. EmbeddedYaml.Names("Parameters").SelectMany(file => Read(EmbeddedYaml.Text(file)))]);

    public IReadOnlyList<Parameter> All { get; }

    /// <summary>Lays a bureau's file over this set: entries of a known id are added to its history and win from their day on.</summary>
    /// <exception cref="FormatException">The text is no parameter file, or names an unknown id.</exception>
    public ParameterSet With(string yaml)
    {
        var merged = All.ToDictionary(parameter => parameter.Id);
        foreach (var own in Read(yaml))
        {
            if (!merged.TryGetValue(own.Id, out var known)) throw new FormatException($"参数文件中的“{own.Id}”不是已知的参数编号。");
            var before = known.History.Where(entry => entry.From < own.History[0].From);
            merged[own.Id] = known with { History = [.. before, .. own.History] };
        }

        return new ParameterSet([.. All.Select(parameter => merged[parameter.Id])]);
    }

    /// <summary>The same set with a parameter that a division sets otherwise.</summary>
    /// <exception cref="FormatException">No parameter has this id, or an override holds no figure.</exception>
    internal ParameterSet With(string id, OverrideTimeline own)
    {
        if (All.All(parameter => parameter.Id != id)) throw new FormatException($"“{id}”不是已知的参数编号。");
        return new ParameterSet([.. All.Select(parameter => parameter.Id != id ? parameter : parameter with
        {
            History = own.Over([.. parameter.History.Select(entry => entry.From)], day => parameter.On(day) with { From = day }, (day, each) =>
                new DatedValue(day, OverrideRules.FigureOf(each.Value) ?? throw new FormatException($"“{each.Value}”不是数字。"), each.Cited)),
        })]);
    }

    public ParameterValues On(DateOnly day) =>
        byDay.GetOrAdd(day, at => new ParameterValues(at, All.ToFrozenDictionary(parameter => parameter.Id, parameter => parameter.On(at)), asked));

    /// <summary>The same parameters, noting which are asked for: a rule's page tells its parameters by running its cases.</summary>
    internal ParameterSet Noting(ISet<string> ids) => new(All, ids);

    private static List<Parameter> Read(string yaml)
    {
        var file = EmbeddedYaml.Parse<Dictionary<string, ParameterEntry>>(yaml);
        return [.. file.Select(pair => new Parameter(pair.Key, pair.Value.Label, [.. pair.Value.Values
            .Select(value => new DatedValue(DateOnly.Parse(value.Key, CultureInfo.InvariantCulture), value.Value.Value, value.Value.Source))
            .OrderBy(value => value.From)]))];
    }

    private sealed class ParameterEntry
    {
        public string Label { get; set; } = "";

        public Dictionary<string, ValueEntry> Values { get; set; } = [];
    }

    private sealed class ValueEntry
    {
        public decimal Value { get; set; }

        public string Source { get; set; } = "";
    }
}
