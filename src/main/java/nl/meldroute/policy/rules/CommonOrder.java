package nl.meldroute.policy.rules;

import java.util.ArrayList;
import java.util.List;

/** The longest row of sentences that two lists have in the same order. */
final class CommonOrder {
    private CommonOrder() {}

    /** Pairs of places, first in the one list, then in the other, rising. */
    static List<int[]> of(List<String> one, List<String> other) {
        int[][] longest = longest(one, other);
        List<int[]> pairs = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < one.size() && right < other.size()) {
            if (one.get(left).equals(other.get(right))) {
                pairs.add(new int[] {left++, right++});
            } else if (longest[left + 1][right] >= longest[left][right + 1]) {
                left++;
            } else {
                right++;
            }
        }
        return pairs;
    }

    /** For each pair of places the length of the longest common row from there to the end. */
    private static int[][] longest(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int left = one.size() - 1; left >= 0; left--) {
            for (int right = other.size() - 1; right >= 0; right--) {
                longest[left][right] = one.get(left).equals(other.get(right))
                        ? longest[left + 1][right + 1] + 1
                        : Math.max(longest[left + 1][right], longest[left][right + 1]);
            }
        }
        return longest;
    }
}
