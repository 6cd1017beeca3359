using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;

namespace Jiheng.Tests.Forms.Editing.Drafts;

public sealed class FilledFormTests
{
    [Fact]
    public void In_an_empty_form_of_any_layout_nothing_is_filled_in_but_names_that_the_layout_prints()
    {
        foreach (var layout in LayoutCatalogue.Drawn)
        {
            var draft = DraftForm.Empty(layout, 2026, Project.Unnamed);
            Assert.All(FilledForm.Of(draft).AllIndicators, row => Assert.NotEqual("", row.Name));
        }
    }

    [Fact]
    public void A_row_with_anything_in_it_stays_the_very_same_and_is_missed_by_its_name()
    {
        var draft = DraftForm.Empty(LayoutCatalogue.Find("mof-2015-declaration")!, 2026, Project.Unnamed);
        Assert.Empty(FilledForm.Of(draft).Indicators);
        var named = DraftEditor.Apply(draft, new SetField("indicators[1].name", null, "维修面积"));
        var row = Assert.Single(FilledForm.Of(named).Indicators);
        Assert.Same(named.Form.Indicators[1], row);
        Assert.Equal(0, FilledForm.Nameless(FilledForm.Of(named)));
        var valued = DraftEditor.Apply(draft, new SetField("indicators[2].target", null, "≥90%"));
        Assert.Equal(1, FilledForm.Nameless(FilledForm.Of(valued)));
    }

    [Fact]
    public void What_was_typed_and_cannot_be_read_keeps_its_row()
    {
        var form = DraftForm.Empty(LayoutCatalogue.Find("mof-2020-self-evaluation")!, 2026, Project.Unnamed);
        var draft = form with { Form = form.Form with { Indicators = [new Indicator { Name = "" }, new Indicator { Name = "" }] } };
        var typed = DraftEditor.Apply(draft, new SetField("indicators[1].points", null, "十来分"));
        Assert.Equal("十来分", Assert.Single(typed.Unread).Value);
        Assert.Same(typed.Form.Indicators[1], Assert.Single(FilledForm.Of(typed).Indicators));
    }
}
