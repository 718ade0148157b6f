import Foundation

/// A line chart as inline SVG. Colours come from the page's style sheet, so that it reads in light and dark.
struct LineChart {
  /// A line with its name; `style` is a number from 1 to 4 of the page's palette.
  struct Series {
    var name: String
    var style: Int
    var points: [(x: Double, y: Double)]
  }

  var title: String
  var xTitle: String
  var series: [Series]
  /// Whether equal ratios are equally far apart upwards.
  var isLogarithmic = false
  /// Marks of the x axis; nil for even ones.
  var xMarks: [(at: Double, text: String)]?
  /// The text of a value.
  var text: (Double) -> String

  private static let (width, height) = (760.0, 260.0)
  private static let (left, right, top, bottom) = (70.0, 16.0, 12.0, 44.0)

  func svg() -> String {
    let all = series.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite && (!isLogarithmic || $0.y > 0) }
    guard let firstX = all.map(\.x).min(), let lastX = all.map(\.x).max() else {
      return figure("<p class=\"none\">Nothing was measured.</p>")
    }
    let (low, high, yMarks) = yRange(all.map(\.y))
    let xSpan = max(lastX - firstX, 1e-9)
    func x(_ value: Double) -> Double {
      Self.left + (value - firstX) / xSpan * (Self.width - Self.left - Self.right)
    }
    func y(_ value: Double) -> Double {
      let share =
        isLogarithmic
        ? (log(max(value, low)) - log(low)) / (log(high) - log(low)) : (value - low) / (high - low)
      return Self.height - Self.bottom - min(max(share, 0), 1) * (Self.height - Self.top - Self.bottom)
    }
    var parts: [String] = []
    for mark in yMarks {
      parts.append(line(Self.left, y(mark), Self.width - Self.right, y(mark), "grid"))
      parts.append(label(Self.left - 8, y(mark) + 4, text(mark), "end"))
    }
    let xMarks = self.xMarks ?? Self.evenMarks(firstX, lastX).map { ($0, Self.number($0)) }
    for (at, text) in xMarks where at >= firstX - 1e-9 && at <= lastX + 1e-9 {
      parts.append(line(x(at), Self.height - Self.bottom, x(at), Self.height - Self.bottom + 5, "axis"))
      parts.append(label(x(at), Self.height - Self.bottom + 19, text, "middle"))
    }
    parts.append(
      line(Self.left, Self.height - Self.bottom, Self.width - Self.right, Self.height - Self.bottom, "axis"))
    parts.append(label((Self.left + Self.width) / 2, Self.height - 6, xTitle, "middle"))
    for one in series {
      // A gap in what was measured is a gap in the line.
      let usable = one.points.filter { $0.y.isFinite && (!isLogarithmic || $0.y > 0) }
      let path = usable.map { "\(Self.coordinate(x($0.x))),\(Self.coordinate(y($0.y)))" }.joined(separator: " ")
      parts.append("<polyline class=\"line s\(one.style)\" points=\"\(path)\"/>")
      for point in usable where usable.count <= 150 {
        parts.append(
          "<circle class=\"dot s\(one.style)\" cx=\"\(Self.coordinate(x(point.x)))\" "
            + "cy=\"\(Self.coordinate(y(point.y)))\" r=\"6\"><title>\(HTMLText.escaped(one.name)): "
            + "\(HTMLText.escaped(text(point.y))) at \(Self.number(point.x))</title></circle>")
      }
    }
    let svg =
      "<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\" "
      + "aria-label=\"\(HTMLText.escaped(title))\">" + parts.joined() + "</svg>"
    let legend = series.map { "<span class=\"key s\($0.style)\">\(HTMLText.escaped($0.name))</span>" }.joined()
    return figure((series.count > 1 ? "<div class=\"legend\">\(legend)</div>" : "") + svg)
  }

  private func figure(_ body: String) -> String {
    "<figure><figcaption>\(HTMLText.escaped(title))</figcaption>\(body)</figure>"
  }

  /// The values shown at the bottom and the top, and the marks between them.
  private func yRange(_ values: [Double]) -> (low: Double, high: Double, marks: [Double]) {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    if isLogarithmic {
      let low = pow(10, floor(log10(max(least, 1))))
      var high = pow(10, ceil(log10(max(most, 1))))
      if high <= low { high = low * 10 }
      var marks: [Double] = []
      var mark = low
      while mark <= high * 1.001 && marks.count < 20 {
        marks.append(mark)
        mark *= 10
      }
      return (low, high, marks)
    }
    // Nothing but zeros has an axis up to one.
    let top = most > 0 ? most : 1
    let marks = Self.evenMarks(0, top)
    let step = marks.count > 1 ? marks[1] - marks[0] : top
    let high = (marks.last ?? top) >= top ? (marks.last ?? top) : (marks.last ?? 0) + step
    return (0, max(high, 1e-9), (marks.last ?? 0) < high ? marks + [high] : marks)
  }

  /// Four to eight round numbers from one to another.
  private static func evenMarks(_ from: Double, _ to: Double) -> [Double] {
    guard to > from else { return [from] }
    let raw = (to - from) / 5
    let unit = pow(10, floor(log10(raw)))
    let step = [1.0, 2, 5, 10].first { $0 * unit >= raw }.map { $0 * unit } ?? raw
    var marks: [Double] = []
    var mark = ceil(from / step) * step
    while mark <= to + step * 1e-6 && marks.count < 50 {
      marks.append(mark)
      mark += step
    }
    return marks
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? TimeText.grouped(value) : TimeText.fixed(value, 2)
  }

  private static func coordinate(_ value: Double) -> String { TimeText.fixed(value, 1) }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> String {
    "<line class=\"\(style)\" x1=\"\(Self.coordinate(x1))\" y1=\"\(Self.coordinate(y1))\" "
      + "x2=\"\(Self.coordinate(x2))\" y2=\"\(Self.coordinate(y2))\"/>"
  }

  private func label(_ x: Double, _ y: Double, _ text: String, _ anchor: String) -> String {
    "<text x=\"\(Self.coordinate(x))\" y=\"\(Self.coordinate(y))\" text-anchor=\"\(anchor)\">"
      + "\(HTMLText.escaped(text))</text>"
  }
}

/// Text in a page.
enum HTMLText {
  /// What comes from a server or a file cannot become markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
