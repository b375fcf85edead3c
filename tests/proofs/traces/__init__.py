"""What a run of the program leaves behind: files and bytes written, system calls made."""
