// The cheapest flow of instances of assignment-peer.py by LEMON (liblemon-dev 1.3.1), as a check.
//
//     g++ -O2 -o assignment-lemon assignment-lemon.cpp && ./assignment-lemon FILE ...

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

using Graph = lemon::SmartDigraph;
using Number = long long;

struct Instance {
    std::vector<Number> places, loads;
    std::vector<std::vector<Number>> pairs;

    explicit Instance(const char *path) {
        std::ifstream file(path);
        for (std::string line, word; std::getline(file, line);) {
            std::istringstream words(line);
            words >> word;
            std::vector<Number> numbers;
            for (Number number; words >> number;) numbers.push_back(number);
            if (word == "needs") places = numbers;
            else if (word == "candidates") loads = numbers;
            else pairs.push_back(numbers);
        }
    }
};

// A place that stays empty costs more than all points together.
template <template <typename...> class Solver>
void solve(const char *name, const char *path, const Instance &instance) {
    Graph graph;
    Number asked = 0, highest = 1;
    for (auto places : instance.places) asked += places;
    for (auto &pair : instance.pairs) highest = std::max(highest, std::abs(pair[2]));
    std::vector<Graph::Node> needs, candidates;
    for (size_t i = 0; i < instance.places.size(); i++) needs.push_back(graph.addNode());
    for (size_t i = 0; i < instance.loads.size(); i++) candidates.push_back(graph.addNode());
    auto sink = graph.addNode();
    Graph::ArcMap<Number> room(graph), cost(graph);
    Graph::NodeMap<Number> supply(graph);
    auto add = [&](Graph::Node from, Graph::Node to, Number most, Number price) {
        auto arc = graph.addArc(from, to);
        room[arc] = most;
        cost[arc] = price;
        return arc;
    };
    std::vector<Graph::Arc> arcs;
    for (auto &pair : instance.pairs)
        arcs.push_back(add(needs[pair[0]], candidates[pair[1]], 1, -pair[2]));
    for (size_t i = 0; i < candidates.size(); i++) add(candidates[i], sink, instance.loads[i], 0);
    for (size_t i = 0; i < needs.size(); i++) {
        add(needs[i], sink, instance.places[i], 2 * (asked + 1) * highest + 1);
        supply[needs[i]] = instance.places[i];
    }
    supply[sink] = -asked;
    Solver<Graph, Number, Number> solver(graph);
    solver.upperMap(room).costMap(cost).supplyMap(supply);
    auto begun = std::clock();
    auto status = solver.run();
    double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    Number filled = 0, points = 0;
    for (size_t i = 0; i < arcs.size(); i++)
        if (solver.flow(arcs[i])) filled++, points += instance.pairs[i][2];
    std::cout << path << ": places " << filled << ", points " << points << ", seconds " << seconds
              << " " << name << (status == Solver<Graph, Number, Number>::OPTIMAL ? "" : " none")
              << std::endl;
}

template <typename... Types> using Simplex = lemon::NetworkSimplex<Types...>;
template <typename... Types> using Scaling = lemon::CostScaling<Types...>;

int main(int count, char **paths) {
    for (int i = 1; i < count; i++) {
        Instance instance(paths[i]);
        solve<Simplex>("simplex", paths[i], instance);
        solve<Scaling>("scaling", paths[i], instance);
    }
}
