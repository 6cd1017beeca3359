namespace Jiheng.Web.Demo;

/// <summary>The time at which the people of the city did what is there: it only goes on.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void GoTo(DateTimeOffset time) => now = time > now ? time : now;

    public void GoOn(TimeSpan span) => now += span;
}
