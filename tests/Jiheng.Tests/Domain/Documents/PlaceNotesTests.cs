using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;

namespace Jiheng.Tests.Domain.Documents;

public sealed class PlaceNotesTests
{
    private static readonly string[] Fields = ["level", "name", "target", "actual", "points"];

    [Fact]
    public void Places_are_those_that_a_dictionary_would_hold_row_after_row() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Field, int Line)[][]>(), rows =>
        {
            var notes = new PlaceNotes();
            foreach (var row in rows)
            {
                var expected = new Dictionary<string, Place>();
                foreach (var (field, line) in row)
                {
                    var name = Fields[field % Fields.Length];
                    expected[name] = new Place(line);
                    notes.Note(name, new Place(line));
                }

                var places = notes.Take();
                Assert.Equal(expected.AsEnumerable(), places);
                Assert.Equal(expected.Count, places.Count);
                Assert.Equal(expected.Keys, places.Keys);
                Assert.Equal(expected.Values, places.Values);
                Assert.All(Fields, field => Assert.Equal((expected.TryGetValue(field, out var place), place, expected.ContainsKey(field)), (places.TryGetValue(field, out var own), own, places.ContainsKey(field))));
                Assert.All(expected, pair => Assert.Equal(pair.Value, places[pair.Key]));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_field_without_a_place_of_its_own_stands_where_its_row_begins()
    {
        var notes = new PlaceNotes();
        notes.Note("target", new Place(3, 5));
        var provenance = new Provenance { Places = notes.Take(), Start = new Place(3, 1) };
        Assert.Equal((new Place(3, 5), new Place(3, 1)), (provenance.Of("target"), provenance.Of("actual")));
        Assert.Throws<KeyNotFoundException>(() => provenance.Places["actual"]);
    }

    [Fact]
    public void Rows_that_fill_the_same_fields_share_their_names()
    {
        var notes = new PlaceNotes();
        notes.Note("name", new Place(1));
        var first = notes.Take();
        notes.Note("name", new Place(2));
        Assert.Same(first.Keys, notes.Take().Keys);
    }
}
