using Jiheng.Bench.City;
using Jiheng.Bench.Office;
using Jiheng.Bench.OneForm;
using Jiheng.Bench.Organisations;
using Jiheng.Bench.Pages;
using Jiheng.Bench.Scoping;
using Jiheng.Bench.Workbench;

switch (args)
{
    case ["one"]:
        OneFormBench.Run();
        return 0;
    case ["city"]:
        CityYear.Run();
        return 0;
    case ["pages"]:
        await PageBench.RunAsync();
        return 0;
    case ["office"]:
        OfficeBench.Run();
        return 0;
    case ["workbook", var path]:
        OfficeBench.ReadWorkbook(path);
        return 0;
    case ["organisations"]:
        await OrganisationBench.RunAsync(null);
        return 0;
    case ["organisations", var server]:
        await OrganisationBench.RunAsync(server);
        return 0;
    case ["scoping"]:
        await ScopingBench.RunAsync(null);
        return 0;
    case ["scoping", var server]:
        await ScopingBench.RunAsync(server);
        return 0;
    case ["workbench"]:
        await DeadlineDay.RunAsync(null);
        return 0;
    case ["workbench", var server]:
        await DeadlineDay.RunAsync(server);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/Jiheng.Bench -- one|city|pages|office|organisations|scoping|workbench");
        return 2;
}
