using System.ComponentModel;
using System.Diagnostics;

namespace Jiheng.Cli.Serve;

/// <summary>Opens an address in the person's own browser, where there is a screen to show it on.</summary>
internal static class Browser
{
    public static void Open(string address)
    {
        var hasScreen = !OperatingSystem.IsLinux() || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));
        if (!hasScreen) return;
        try
        {
            using var opened = Process.Start(OperatingSystem.IsLinux() ? new ProcessStartInfo("xdg-open", address) : new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // No browser is set up: the address has been printed, and can be opened by hand.
            return;
        }
    }
}
