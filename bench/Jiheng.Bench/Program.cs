using Jiheng.Bench.City;

switch (args)
{
    case ["city"]:
        CityYear.Run();
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/Jiheng.Bench -- city");
        return 2;
}
