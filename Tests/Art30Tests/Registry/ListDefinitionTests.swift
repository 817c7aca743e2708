import Testing

@testable import Registry
@testable import Store
@testable import Web

/// What the headers of lists say: a list for every table that stands by itself, and how it is shown.
@Suite struct ListDefinitionTests {
    @Test func everyTableHasItsList() async throws {
        let catalogue = try await TestCluster.withRegistry { try await $0.catalogue() }
        let lists = ListDefinition.all.values
        #expect(Set(lists.map(\.table)) == Set(catalogue.children(of: nil).map(\.name)))
        for list in lists {
            #expect(ListDefinition.of(list.table)?.name == list.name)
            #expect(list.tabs.map(list.filters.contains) ?? true, "\(list.table)")
            let groups = Navigation.groups.filter { $0.pages.contains(list.name) }.map(\.name)
            #expect(groups == [list.menu?.group].compactMap(\.self), "\(list.table)")
        }
    }

    /// The columns that a header names are the query's.
    @Test func everyColumnIsThere() async throws {
        try await TestCluster.withRegistry { registry in
            let all = ListQuery(search: nil, filters: [:], sort: nil, isDescending: false, page: 1)
            for list in ListDefinition.all.values {
                let columns = try await registry.rows(list, all, Question()).columns.map(\.name)
                let named = list.searched + list.filters + list.sorts + list.key
                #expect(named.filter { !columns.contains($0) } == [], "\(list.table)")
                #expect(!list.sorts.isEmpty && !list.key.isEmpty, "\(list.table)")
            }
        }
    }

    /// A gap leads to the page of its row, which shows the gap.
    @Test func whateverHasGapsShowsThem() throws {
        let shown = Set(ListDefinition.all.values.filter(\.showsGaps).map(\.table))
        #expect(ListDefinition.all.values.filter(\.hasOwnPages).count == 2)
        let subject = /'([a-z_]+)'(?: as)? subject|select (?:\w+\.)?register_id, '([a-z_]+)'/
        let subjects = Rule.all.flatMap { rule in
            rule.select.matches(of: subject).compactMap { $0.output.1 ?? $0.output.2 }
        }.map(String.init)
        #expect(subjects.count > 60)
        #expect(Set(subjects).subtracting(shown) == ["register"])
    }
}
