namespace Jiheng.Domain.Documents;

/// <summary>Notes the places of one row's fields after another.</summary>
public sealed class PlaceNotes
{
    private readonly List<string> fields = [];
    private readonly List<Place> places = [];
    private string[] shared = [];

    /// <summary>Notes where a field of the present row was read; of a field that is noted twice, the later place counts.</summary>
    public void Note(string field, Place place)
    {
        var at = fields.IndexOf(field);
        if (at >= 0)
        {
            places[at] = place;
            return;
        }

        fields.Add(field);
        places.Add(place);
    }

    /// <summary>The places of the present row; what is noted from now on belongs to the next.</summary>
    public PlaceDictionary Take()
    {
        if (!shared.SequenceEqual(fields)) shared = [.. fields];
        var taken = new PlaceDictionary(shared, [.. places]);
        fields.Clear();
        places.Clear();
        return taken;
    }
}
