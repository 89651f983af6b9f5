// Rosters
