package import Domain

/// Postings, reviews and grievances: there are none.
extension FakeRegistry {
    package func postings(
        _ query: PostingQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PostingRow> { whole([]) }

    package func posting(_ id: Posting.ID) throws(RegistryError) -> PostingFile { throw .notFound }

    package func postable(in area: AreaCode) throws(RegistryError) -> [Postable] { [] }

    package func reviewList(
        _ query: ReviewQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ReviewRow> { whole([]) }

    package func grievances(
        _ query: GrievanceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<GrievanceRow> { whole([]) }

    package func grievance(_ id: Grievance.ID) throws(RegistryError) -> GrievanceFile {
        throw .notFound
    }
}
