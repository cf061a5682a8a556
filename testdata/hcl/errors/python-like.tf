def main():
    if a == 1:
        print("b")
