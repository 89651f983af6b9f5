import RencaiCommands

runProgram()
