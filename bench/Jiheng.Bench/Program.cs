using Jiheng.Bench.City;
using Jiheng.Bench.OneForm;

switch (args)
{
    case ["one"]:
        OneFormBench.Run();
        return 0;
    case ["city"]:
        CityYear.Run();
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/Jiheng.Bench -- one|city");
        return 2;
}
