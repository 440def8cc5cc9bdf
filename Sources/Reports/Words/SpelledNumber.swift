// Small numbers in letters, as sentences and headlines have them.
import WaitingList

extension Int {
    /// `one` to `nine` in letters, else in digits.
    var spelled: String {
        let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return 1...9 ~= self ? names[self - 1] : NumberWords.whole(self)
    }
}
