"""Exact bounds of whole numbers under linear constraints: propagation, then branching.

    system = System(); x = system.variable(0, 9); system.constrain([(1, x), (1, y)], 5, 5)
    system.bounds(x)   the least and the largest value that x has in any solution, or None

Written for the attack on exported tables, and without any of the methods by which they are made.
"""
# SPDX-License-Identifier: MIT


class TooHard(Exception):
    """More branches than are worth the while."""


class System:
    def __init__(self, patience=4000):
        self.domains = []      # [least, largest] of each variable
        self.constraints = []  # ([(factor, variable)], least, largest)
        self.of = []           # constraints of each variable
        self.patience = patience

    def variable(self, least, largest):
        self.domains.append((least, largest))
        self.of.append([])
        return len(self.domains) - 1

    def constrain(self, terms, least, largest):
        terms = [(factor, variable) for factor, variable in terms if factor]
        number = len(self.constraints)
        self.constraints.append((terms, least, largest))
        for _, variable in terms:
            self.of[variable].append(number)

    def propagate(self, domains, waiting):
        """Narrows the domains as far as single constraints tell; False when one is empty."""
        waiting = list(dict.fromkeys(waiting))
        queued = set(waiting)
        while waiting:
            number = waiting.pop()
            queued.discard(number)
            terms, least, largest = self.constraints[number]
            low = sum(f * domains[v][0 if f > 0 else 1] for f, v in terms)
            high = sum(f * domains[v][1 if f > 0 else 0] for f, v in terms)
            if low > largest or high < least:
                return False
            for factor, variable in terms:
                a, b = domains[variable]
                own_low = factor * (a if factor > 0 else b)
                own_high = factor * (b if factor > 0 else a)
                room_low, room_high = least - (high - own_high), largest - (low - own_low)
                if factor < 0:
                    room_low, room_high, scale = -room_high, -room_low, -factor
                else:
                    scale = factor
                new = (max(a, -(-room_low // scale)), min(b, room_high // scale))
                if new[0] > new[1]:
                    return False
                if new != (a, b):
                    domains[variable] = new
                    low += factor * (new[0] if factor > 0 else new[1]) - own_low
                    high += factor * (new[1] if factor > 0 else new[0]) - own_high
                    for other in self.of[variable]:
                        if other != number and other not in queued:
                            queued.add(other)
                            waiting.append(other)
        return True

    def solution(self, domains, budget):
        """Any solution within the domains, which are narrow already; None when there is none."""
        budget[0] -= 1
        if budget[0] < 0:
            raise TooHard
        open_ones = [v for v, (a, b) in enumerate(domains) if a < b]
        if not open_ones:
            return [a for a, _ in domains]
        chosen = min(open_ones, key=lambda v: domains[v][1] - domains[v][0])
        a, b = domains[chosen]
        middle = (a + b) // 2
        for half in ((a, middle), (middle + 1, b)):
            inner = list(domains)
            inner[chosen] = half
            if self.propagate(inner, self.of[chosen]):
                found = self.solution(inner, budget)
                if found is not None:
                    return found
        return None

    def with_value(self, domains, variable, least, largest):
        inner = list(domains)
        inner[variable] = (least, largest)
        if least > largest or not self.propagate(inner, self.of[variable]):
            return None
        return self.solution(inner, [self.patience])

    def root(self):
        domains = list(self.domains)
        return domains if self.propagate(domains, range(len(self.constraints))) else None

    def bounds(self, variable, domains=None):
        """Halves the doubt on each side until the end is met by a solution and nothing is beyond."""
        domains = domains or self.root()
        start = self.solution(list(domains), [self.patience])
        if start is None:
            return None
        a, b = domains[variable]
        least = largest = start[variable]
        while a < least:
            middle = (a + least - 1) // 2
            found = self.with_value(domains, variable, a, middle)
            if found is None:
                a = middle + 1
            else:
                least = found[variable]
        while b > largest:
            middle = (b + largest + 2) // 2
            found = self.with_value(domains, variable, middle, b)
            if found is None:
                b = middle - 1
            else:
                largest = found[variable]
        return least, largest
