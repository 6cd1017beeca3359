using System.Text;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>Characters to words.</summary>
internal sealed class WordBuilder
{
    private readonly StringBuilder text = new();
    private Box box;

    public void Add(char character, Box place)
    {
        box = text.Length == 0 ? place : box.Around(place);
        text.Append(character);
    }

    /// <summary>Ends the word, where there is one.</summary>
    public void Close(List<PageWord> words)
    {
        if (text.Length > 0 && box.IsOnPaper) words.Add(new PageWord(text.ToString(), box));
        text.Clear();
    }
}
