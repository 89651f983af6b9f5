import BatchFormat
import Foundation
import Pool
import Testing

@testable import Registry
