namespace Jiheng.Forms.Formats.Word;

/// <summary>Which fields are open in a paragraph. Of a field, the result is text and the instruction is not.</summary>
internal sealed class FieldState
{
    // A bit for each open field, the innermost lowest: set until its result begins.
    private ulong open;

    public bool InInstruction => open != 0;

    /// <summary>Reads a field's mark.</summary>
    /// <returns>The box where the field is one to tick, which has no result; else null.</returns>
    public string? Read(WordCursor cursor)
    {
        switch (cursor.Attribute("fldCharType"))
        {
            case "begin":
                var box = ReadBox(cursor);
                open = (open << 1) | 1;
                return InOuterInstruction ? null : box;
            case "separate":
                open &= ~1UL;
                break;
            case "end":
                open >>= 1;
                break;
        }

        cursor.Skip();
        return null;
    }

    private bool InOuterInstruction => open > 1;

    private static string? ReadBox(WordCursor cursor)
    {
        string? box = null;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.FieldData) box = ReadData(cursor);
            else cursor.Skip();
        }

        return box;
    }

    private static string? ReadData(WordCursor cursor)
    {
        string? box = null;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.CheckBox) box = ReadTick(cursor) ? "☑" : "☐";
            else cursor.Skip();
        }

        return box;
    }

    private static bool ReadTick(WordCursor cursor)
    {
        bool byDefault = false;
        bool? ticked = null;
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.CheckBoxDefault) byDefault = cursor.IsOn();
            else if (cursor.Tag == WordTag.CheckBoxState) ticked = cursor.IsOn();
            cursor.Skip();
        }

        return ticked ?? byDefault;
    }
}
